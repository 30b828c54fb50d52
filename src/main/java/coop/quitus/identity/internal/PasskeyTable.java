package coop.quitus.identity.internal;

import coop.quitus.identity.Passkeys.Passkey;
import coop.quitus.identity.Person;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// The only place with SQL on passkeys; a person's handle in them is their id, which says nothing
/// of who they are.
@Component
final class PasskeyTable
        implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final JdbcClient sql;
    private final PersonTable people;

    PasskeyTable(JdbcClient sql, PersonTable people) {
        this.sql = sql;
        this.people = people;
    }

    static Bytes handle(UUID person) {
        return new Bytes(
                ByteBuffer.allocate(16)
                        .putLong(person.getMostSignificantBits())
                        .putLong(person.getLeastSignificantBits())
                        .array());
    }

    static UUID person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOf(handle.getBytes(), 16));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person.id()))
                .name(person.email())
                .displayName(person.name())
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return people.person(person(id)).map(PasskeyTable::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return people.withEmail(email).map(PasskeyTable::entity).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new IllegalStateException("people are made known elsewhere");
    }

    @Override
    public void save(CredentialRecord key) {
        sql.sql(
                        """
                        INSERT INTO identity.passkey
                            (credential_id, person_id, public_key, signature_count, user_verified,
                             backup_eligible, backed_up, transports, attestation,
                             attestation_client_data, label, created_at, last_used_at)
                        VALUES (:id, :person, :key, :count, :verified, :eligible, :backed, :transports,
                                :attestation, :data, :label, :created, :used)
                        ON CONFLICT (credential_id) DO UPDATE
                           SET signature_count = excluded.signature_count,
                               user_verified = excluded.user_verified,
                               backed_up = excluded.backed_up,
                               last_used_at = excluded.last_used_at
                        """)
                .param("id", key.getCredentialId().toBase64UrlString())
                .param("person", person(key.getUserEntityUserId()))
                .param("key", key.getPublicKey().getBytes())
                .param("count", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param("eligible", key.isBackupEligible())
                .param("backed", key.isBackupState())
                .param("transports", inWords(key.getTransports()))
                .param("attestation", bytes(key.getAttestationObject()))
                .param("data", bytes(key.getAttestationClientDataJSON()))
                .param("label", key.getLabel())
                .param("created", key.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", key.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static String inWords(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return sql.sql("SELECT * FROM identity.passkey WHERE credential_id = :id")
                .param("id", id.toBase64UrlString())
                .query(PasskeyTable::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes id) {
        return sql.sql(
                        "SELECT * FROM identity.passkey WHERE person_id = :person ORDER BY created_at")
                .param("person", person(id))
                .query(PasskeyTable::record)
                .list();
    }

    private static CredentialRecord record(ResultSet row, int i) throws SQLException {
        byte[] attestation = row.getBytes("attestation");
        byte[] data = row.getBytes("attestation_client_data");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(handle(row.getObject("person_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(new Bytes(attestation == null ? new byte[0] : attestation))
                .attestationClientDataJSON(new Bytes(data == null ? new byte[0] : data))
                .label(row.getString("label"))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return words.isEmpty()
                ? Set.of()
                : Arrays.stream(words.split(" ", -1))
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet());
    }

    List<Passkey> of(UUID person) {
        return findByUserId(handle(person)).stream().map(PasskeyTable::passkey).toList();
    }

    static Passkey passkey(CredentialRecord key) {
        return new Passkey(
                key.getCredentialId().toBase64UrlString(),
                key.getLabel(),
                key.getCreated(),
                key.getLastUsed());
    }

    void forget(UUID person, String id) {
        sql.sql("DELETE FROM identity.passkey WHERE credential_id = :id AND person_id = :person")
                .param("id", id)
                .param("person", person)
                .update();
    }

    @Override
    public void delete(Bytes id) {
        throw new IllegalStateException("a key is forgotten by its own person only");
    }
}
