package coop.quitus.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The golden year: a school's own files, with every figure they must produce.
public final class Golden {

    public static final List<String> STATEMENTS =
            List.of("releve.ofx", "releve-camt053.xml", "releve.csv", "releve.qif");

    private static final JsonMapper JSON = JsonMapper.builder().build();

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

    /// Every figure the year must produce.
    public static JsonNode expected() {
        return JSON.readTree(file("expected.json"));
    }

    /// Of a report as programs read it, what [#expected] asks.
    public static JsonNode asked(byte[] report) {
        JsonNode whole = JSON.readTree(report);
        ObjectNode asked = JSON.createObjectNode();
        expected().propertyNames().forEach(name -> asked.set(name, whole.get(name)));
        return asked;
    }
}
