package coop.quitus.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Under which user of the machine PostgreSQL runs: it refuses to be root.
///
/// @param uid the user to become; negative to stay who we are
/// @param right the one right of root it keeps, to cross folders closed to others; empty when none
///   is closed
record ServerUser(int uid, int gid, String name, String right) {

    private static final ServerUser OURSELVES = new ServerUser(-1, -1, "", "");
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final int ANYONE_MAY_CROSS = 0001;

    /// Whoever owns the cluster already; for a new one `postgres` if the machine knows it, else
    /// `nobody`.
    static ServerUser forPlaces(Path cluster, Path... places) throws IOException {
        if (!weAreRoot()) {
            return OURSELVES;
        }
        ServerUser user = Files.exists(cluster) ? ownerOf(cluster) : OURSELVES;
        if (user.uid <= 0) {
            user = known("postgres", "nobody");
        }
        for (Path place : places) {
            user = user.able(place);
        }
        return user;
    }

    static boolean weAreRoot() throws IOException {
        return unix(Path.of("/proc/self"), "uid") == 0;
    }

    private static ServerUser ownerOf(Path path) throws IOException {
        return new ServerUser(
                unix(path, "uid"), unix(path, "gid"), Files.getOwner(path).getName(), "");
    }

    private static ServerUser known(String... names) throws IOException {
        List<String> accounts = Files.readAllLines(Path.of("/etc/passwd"));
        return Stream.of(names)
                .flatMap(name -> accounts.stream().filter(line -> line.startsWith(name + ":")))
                .map(line -> line.split(":", -1))
                .map(fields ->
                        new ServerUser(
                                Integer.parseInt(fields[2]),
                                Integer.parseInt(fields[3]),
                                fields[0],
                                ""))
                .findFirst()
                .orElseThrow(() ->
                        new CannotStart(
                                "PostgreSQL refuse de tourner sous root, et la machine n'a pas d'utilisateur"
                                        + " « nobody ». Lancez Quitus sous un autre utilisateur."));
    }

    /// A folder above that is closed to this user (a home, a temporary folder) is crossed with one
    /// right kept from root; nobody else's folder is opened for it.
    private ServerUser able(Path place) throws IOException {
        for (Path folder = place.toRealPath(); folder != null; folder = folder.getParent()) {
            if (!mayCross(folder)) {
                return new ServerUser(uid, gid, name, rightToCross(folder));
            }
        }
        return this;
    }

    private boolean mayCross(Path folder) throws IOException {
        int mode = unix(folder, "mode");
        if (unix(folder, "uid") == uid) {
            return (mode & (ANYONE_MAY_CROSS << 6)) != 0;
        }
        if (unix(folder, "gid") == gid) {
            return (mode & (ANYONE_MAY_CROSS << 3)) != 0;
        }
        return (mode & ANYONE_MAY_CROSS) != 0;
    }

    private String rightToCross(Path folder) throws IOException {
        long rights =
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("CapEff:"))
                        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .findFirst()
                        .orElse(0L);
        if ((rights & 1 << 2) != 0) {
            return "dac_read_search";
        }
        if ((rights & 1 << 1) != 0) {
            return "dac_override";
        }
        throw new CannotStart(
                "PostgreSQL tourne sous l'utilisateur « "
                        + name
                        + " » et ne peut pas traverser "
                        + folder
                        + ". Donnez un autre dossier avec --data (par exemple /var/lib/quitus).");
    }

    /// The command as that user, told to stop cleanly should this process die, and out of reach of
    /// the terminal's Ctrl-C: the application stops first, its database last.
    List<String> as(List<String> command) {
        var whole = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            whole.add(SETSID.toString());
        }
        if (Files.isExecutable(SETPRIV)) {
            whole.add(SETPRIV.toString());
            if (uid >= 0) {
                whole.addAll(List.of("--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
                whole.add("--inh-caps=-all" + (right.isEmpty() ? "" : ",+" + right));
                whole.add("--ambient-caps=-all" + (right.isEmpty() ? "" : ",+" + right));
            }
            whole.addAll(List.of("--no-new-privs", "--pdeathsig=INT"));
        } else if (uid >= 0) {
            throw new CannotStart(
                    "Il manque la commande setpriv (paquet util-linux) pour lancer PostgreSQL sous un"
                            + " autre utilisateur que root.");
        }
        whole.addAll(command);
        return whole;
    }

    void own(Path path) throws IOException {
        if (uid >= 0) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /// What root makes in a directory belongs to the directory's owner, who can go on without root.
    static void handOver(Path made) throws IOException {
        Path parent = made.toAbsolutePath().getParent();
        if (parent != null && weAreRoot()) {
            ownerOf(parent).own(made);
        }
    }

    private static int unix(Path path, String attribute) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:" + attribute);
    }
}
