package coop.quitus.report.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.report.ArchiveFinding;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Whose archive it is.
///
/// @param format the version of the archive's shape
/// @param books the identity of the books: the chain starts from it
record Manifest(int format, String department, String uai, String number, String name, UUID books) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Manifest of(Cooperative cooperative, String department) {
        return new Manifest(
                FORMAT,
                department,
                cooperative.uai(),
                cooperative.number(),
                cooperative.name(),
                cooperative.books());
    }

    String toJson() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    static Manifest from(String json) {
        try {
            Manifest read = JSON.readValue(json, Manifest.class);
            if (read.format() != FORMAT || read.books() == null || read.name() == null) {
                throw new ArchiveRefused(
                        new ArchiveFinding.NotAnArchive("elle est d'une autre version"));
            }
            return read;
        } catch (JacksonException broken) {
            throw new ArchiveRefused(
                    new ArchiveFinding.NotAnArchive("son manifeste ne se lit pas"));
        }
    }
}
