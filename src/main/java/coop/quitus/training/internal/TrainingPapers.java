package coop.quitus.training.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.PaperKind;
import coop.quitus.document.Papers;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sha256;
import coop.quitus.training.AttendanceSheetPaper;
import coop.quitus.training.CertificatePaper;
import coop.quitus.training.Enrolment;
import coop.quitus.training.TrainingSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Draws the papers of a session: the sheet to sign, and each one's certificate.
@Component
final class TrainingPapers implements PaperKind {

    private static final String KIND = "training-certificate";

    private final Tenancy tenancy;
    private final Headquarters headquarters;
    private final TrainingTable table;
    private final EnrolmentTable enrolments;
    private final Papers papers;
    private final Seals seals;

    TrainingPapers(
            Tenancy tenancy,
            Headquarters headquarters,
            TrainingTable table,
            EnrolmentTable enrolments,
            Papers papers,
            Seals seals) {
        this.tenancy = tenancy;
        this.headquarters = headquarters;
        this.table = table;
        this.enrolments = enrolments;
        this.papers = papers;
        this.seals = seals;
    }

    byte[] sheet(Association association, TrainingSession session, List<Enrolment> known) {
        return papers.pdf(
                new AttendanceSheetPaper(
                        association.name(),
                        session,
                        known.stream().filter(Enrolment::seated).toList()));
    }

    Optional<byte[]> certificate(Cooperative where, UUID session, UUID person, Actor by) {
        return followed(where.id(), session, person)
                .map(followed -> {
                    String association = headquarters.association(where.association()).name();
                    var origin =
                            new SealOrigin(
                                    KIND,
                                    session + "/" + person,
                                    "Attestation de formation",
                                    digest(followed));
                    return seals.seal(
                            where.id(),
                            origin,
                            mark ->
                                    new CertificatePaper(
                                            association, followed.session(), followed.who(), mark),
                            by);
                });
    }

    private record Followed(TrainingSession session, Enrolment who) {}

    private Optional<Followed> followed(CooperativeId where, UUID session, UUID person) {
        return tenancy.reading(
                where,
                () ->
                        enrolments.find(where, session, person).stream()
                                .filter(Enrolment::came)
                                .findFirst()
                                .flatMap(who ->
                                        table.session(where, session)
                                                .map(held -> new Followed(held, who))));
    }

    /// What the certificate says, in one order.
    private static String digest(Followed followed) {
        TrainingSession session = followed.session();
        return Sha256.of(
                String.join(
                        "\n",
                        followed.who().name(),
                        session.training().title(),
                        String.valueOf(session.training().minutes()),
                        session.startsAt().toString(),
                        session.where()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        String[] parts = reference.split("/", 2);
        return followed(cooperative, UUID.fromString(parts[0]), UUID.fromString(parts[1]))
                .map(TrainingPapers::digest);
    }
}
