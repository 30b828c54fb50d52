package coop.quitus.audit.internal;

import coop.quitus.audit.FecReview;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.report.Exports;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/// Writes the FEC of an association and reads it again with other eyes.
@Component
final class Reviewing implements FecReview {

    private static final String NAME = "\\d{9}FEC\\d{8}\\.txt";

    private final Exports exports;

    Reviewing(Exports exports) {
        this.exports = exports;
    }

    @Override
    public Verdict of(AssociationId association, SchoolYear year) throws IOException {
        var file = new ByteArrayOutputStream();
        exports.fec(association, year, file);
        var reader = new FecReader();
        reader.read(
                new BufferedReader(
                        new InputStreamReader(
                                new ByteArrayInputStream(file.toByteArray()),
                                StandardCharsets.UTF_8)));
        String name = exports.fecName(association, year);
        var faults = new ArrayList<>(reader.faults());
        if (!name.matches(NAME)) {
            faults.add("Le nom du fichier attend le SIREN de l'association : donnez-le dans les réglages.");
        }
        return new Verdict(name, reader.lines(), reader.debit(), reader.credit(), faults);
    }
}
