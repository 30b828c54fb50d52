package coop.quitus.identity.internal;

import coop.quitus.identity.Letters;
import coop.quitus.kernel.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes letters in the outbox, and mails them from there when there is a server. What was mailed
/// is forgotten, since it may hold a secret link; what could not be mailed waits with the rest.
@Component
final class Mailing implements Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    private final JdbcClient sql;
    private final Clock clock;
    private final ObjectProvider<JavaMailSender> server;
    private final String sender;

    Mailing(
            JdbcClient sql,
            Clock clock,
            ObjectProvider<JavaMailSender> server,
            @Value("${quitus.mail-from:${spring.mail.username:quitus@localhost}}") String sender) {
        this.sql = sql;
        this.clock = clock;
        this.server = server;
        this.sender = sender;
    }

    @Override
    public boolean areMailed() {
        return server.getIfAvailable() != null;
    }

    @Override
    public void write(String recipient, String subject, String body) {
        var letter = new Letter(Ids.next(clock), recipient, subject, body, clock.instant());
        sql.sql(
                        """
                        INSERT INTO identity.letter (id, recipient, subject, body, written_at)
                        VALUES (:id, :recipient, :subject, :body, :at)
                        """)
                .param("id", letter.id())
                .param("recipient", recipient)
                .param("subject", subject)
                .param("body", body)
                .param("at", letter.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
        if (!areMailed()) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            mailAside(letter);
                        }
                    });
        } else {
            mailAside(letter);
        }
    }

    /// Aside, so that a page takes the same time whether or not a letter leaves.
    private void mailAside(Letter letter) {
        Thread.ofVirtual().name("letter").start(() -> mail(letter));
    }

    private void mail(Letter letter) {
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(letter.recipient());
        message.setSubject(letter.subject());
        message.setText(letter.body());
        try {
            server.getObject().send(message);
            handedOver(letter.id());
        } catch (MailException unsent) {
            LOG.warn("letter {} could not be mailed, it waits in the outbox", letter.id(), unsent);
        }
    }

    @Override
    public List<Letter> waiting() {
        return sql.sql(
                        """
                        SELECT id, recipient, subject, body, written_at
                          FROM identity.letter
                         ORDER BY written_at
                        """)
                .query((row, i) ->
                        new Letter(
                                row.getObject("id", UUID.class),
                                row.getString("recipient"),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getTimestamp("written_at").toInstant()))
                .list();
    }

    @Override
    public void handedOver(UUID letter) {
        sql.sql("DELETE FROM identity.letter WHERE id = :id").param("id", letter).update();
    }
}
