package coop.quitus.tool;

import java.util.Map;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// For whom a command speaks: a person, or a program.
final class Format {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The two ways.
    enum Way {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Pour une personne ou pour un programme (par défaut : text).",
            defaultValue = "text")
    @SuppressWarnings("NullAway.Init")
    private Way way;

    boolean isForAProgram() {
        return way == Way.JSON;
    }

    /// One JSON object on a line.
    static String line(Map<String, ?> object) {
        return JSON.writeValueAsString(object);
    }
}
