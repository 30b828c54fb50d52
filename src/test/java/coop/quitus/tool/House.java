package coop.quitus.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The product itself, in a process of its own, as someone would start it.
record House(Process process, String address) {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    /// Opens it and waits until it says its address.
    static House open(Path data, String... command) throws IOException {
        return open(Map.of(), data, command);
    }

    /// The same, with settings as a service gives them.
    static House open(Map<String, String> settings, Path data, String... command)
            throws IOException {
        Process process = start(settings, data, command);
        BufferedReader words = process.inputReader();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new House(process, address.group());
            }
        }
        throw new IllegalStateException("it ended before it said its address");
    }

    /// Runs a command to its end.
    static int run(Path data, String... command) throws IOException, InterruptedException {
        return run(Map.of(), data, command);
    }

    static int run(Map<String, String> settings, Path data, String... command)
            throws IOException, InterruptedException {
        Process process = start(settings, data, command);
        process.inputReader().lines().forEach(line -> {});
        return process.waitFor();
    }

    private static Process start(Map<String, String> settings, Path data, String... command)
            throws IOException {
        var whole = new ArrayList<String>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        whole.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "coop.quitus.tool.Quitus"));
        whole.addAll(List.of(command));
        whole.addAll(List.of("--data", data.toString()));
        ProcessBuilder process =
                new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().putAll(settings);
        return process.start();
    }

    /// Kill -9.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// SIGTERM, as a machine that shuts down would.
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }
}
