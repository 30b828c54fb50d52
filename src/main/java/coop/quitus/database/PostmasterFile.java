package coop.quitus.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a running server writes about itself in its directory (`postmaster.pid`); a killed one
/// leaves it behind.
record PostmasterFile(Path cluster, List<String> lines) {

    static final String NAME = "postmaster.pid";
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATE = 7;

    static Optional<PostmasterFile> of(Path cluster) throws IOException {
        try {
            return Optional.of(
                    new PostmasterFile(cluster, Files.readAllLines(cluster.resolve(NAME))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /// Its port, once it takes connections.
    Optional<Integer> port() {
        return line(STATE).equals("ready") && line(PORT).matches("\\d{1,5}")
                ? Optional.of(Integer.valueOf(line(PORT)))
                : Optional.empty();
    }

    /// The process, if it is still this server: after a restart of the machine the number may be
    /// anyone's, so we look at how it was called.
    Optional<ProcessHandle> server() throws IOException {
        if (!line(PID).matches("\\d{1,10}")) {
            return Optional.empty();
        }
        long pid = Long.parseLong(line(PID));
        return worksHere(pid) ? ProcessHandle.of(pid) : Optional.empty();
    }

    private boolean worksHere(long pid) throws IOException {
        String[] call;
        try {
            call =
                    Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                            .split("\0", -1);
        } catch (IOException gone) {
            return false;
        }
        for (int word = 0; word + 1 < call.length; word++) {
            if (call[word].equals("-D") && Files.isDirectory(Path.of(call[word + 1]))) {
                return call[0].endsWith("postgres")
                        && Files.isSameFile(Path.of(call[word + 1]), cluster);
            }
        }
        return false;
    }

    private String line(int number) {
        return lines.size() > number ? lines.get(number).strip() : "";
    }
}
