package coop.quitus.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The golden year: a school's own files, with every figure they must produce.
public final class Golden {

    public static final List<String> STATEMENTS =
            List.of("releve.ofx", "releve-camt053.xml", "releve.csv", "releve.qif");

    private Golden() {}

    public static byte[] file(String name) {
        try (InputStream file =
                Golden.class.getResourceAsStream("/golden/jean-mace-2025-2026/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no golden file " + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
