package coop.quitus.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Under which user of the machine PostgreSQL runs: it refuses to be root.
///
/// @param name the user to become; null to stay who we are
record ServerUser(@Nullable String name) {

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    static ServerUser forThisProcess() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerUser(null);
        }
        return Stream.of("postgres", "nobody")
                .filter(ServerUser::exists)
                .findFirst()
                .map(ServerUser::new)
                .orElseThrow(() ->
                        new CannotStart(
                                "PostgreSQL refuse de tourner sous root, et la machine n'a pas"
                                        + " d'utilisateur « nobody ». Lancez Quitus sous un autre utilisateur."));
    }

    private static boolean exists(String user) {
        try {
            principal(user);
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static UserPrincipal principal(String user) throws IOException {
        try {
            return Path.of("/")
                    .getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(user);
        } catch (UserPrincipalNotFoundException unknown) {
            throw new IOException("no user " + user, unknown);
        }
    }

    /// The command as that user, told to stop cleanly should this process die.
    List<String> as(List<String> command) {
        if (!Files.isExecutable(SETPRIV)) {
            if (name != null) {
                throw new CannotStart(
                        "Il manque la commande setpriv (paquet util-linux) pour lancer PostgreSQL sous un"
                                + " autre utilisateur que root.");
            }
            return command;
        }
        var whole = new ArrayList<>(List.of(SETPRIV.toString()));
        if (name != null) {
            whole.addAll(
                    List.of(
                            "--reuid=" + name,
                            "--regid=" + groupOf(name),
                            "--clear-groups",
                            "--inh-caps=-all"));
        }
        whole.addAll(List.of("--no-new-privs", "--pdeathsig=INT"));
        whole.addAll(command);
        return whole;
    }

    private static String groupOf(String user) {
        return "nobody".equals(user) ? "nogroup" : user;
    }

    void own(Path path) throws IOException {
        if (name != null) {
            Files.setOwner(path, principal(name));
        }
    }

    /// Every folder above must let that user through; those we made ourselves are opened, others
    /// are named.
    void canReach(Path directory) throws IOException {
        if (name == null) {
            return;
        }
        for (Path folder = directory.toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            Set<PosixFilePermission> permissions =
                    Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS);
            if (!permissions.contains(PosixFilePermission.OTHERS_EXECUTE)) {
                if (folder.equals(directory.toAbsolutePath())) {
                    permissions.add(PosixFilePermission.OTHERS_EXECUTE);
                    Files.setPosixFilePermissions(folder, permissions);
                } else {
                    throw new CannotStart(
                            "PostgreSQL tourne sous l'utilisateur « "
                                    + name
                                    + " » et ne peut pas traverser "
                                    + folder
                                    + ". Donnez un autre dossier avec --data (par exemple /var/lib/quitus).");
                }
            }
        }
    }
}
