package coop.quitus.tool;

import coop.quitus.closing.Closings;
import coop.quitus.council.Register;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Checks every invariant of every cooperative, and names what is wrong.
@Command(
        name = "check",
        description =
                "Vérifie tout : équilibre, soldes, numéros, chaîne, justificatifs. Nomme l'écriture en"
                        + " faute.",
        mixinStandardHelpOptions = true)
final class CheckCommand extends Deed {

    @Mixin private final Format format = new Format();

    private record Found(Cooperative cooperative, Books.Fault fault) {}

    @Override
    int work(ConfigurableApplicationContext house, Voice voice) {
        Places places = house.getBean(Places.class);
        int cooperatives = 0;
        var found = new ArrayList<Found>();
        for (Association association : places.associations()) {
            for (Cooperative cooperative : places.cooperativesOf(association.id())) {
                cooperatives++;
                faults(house, cooperative)
                        .forEach(fault -> found.add(new Found(cooperative, fault)));
            }
        }
        found.forEach(one -> say(one, voice));
        voice.result(
                format.isForAProgram()
                        ? Format.line(Map.of("cooperatives", cooperatives, "faults", found.size()))
                        : cooperatives
                                + " coopérative(s) vérifiée(s), "
                                + (found.isEmpty()
                                        ? "tout est juste."
                                        : found.size() + " faute(s)."));
        return found.isEmpty() ? 0 : 1;
    }

    private void say(Found one, Voice voice) {
        if (format.isForAProgram()) {
            voice.result(
                    Format.line(
                            Map.of(
                                    "cooperative", one.cooperative().number(),
                                    "uai", one.cooperative().uai(),
                                    "entry", one.fault().piece(),
                                    "fault", one.fault().what())));
        } else {
            voice.say(
                    one.cooperative().uai()
                            + " "
                            + one.cooperative().name()
                            + " · "
                            + (one.fault().piece().isEmpty() ? "" : one.fault().piece() + " : ")
                            + one.fault().what());
        }
    }

    private static List<Books.Fault> faults(
            ConfigurableApplicationContext house, Cooperative cooperative) {
        Books books = house.getBean(Books.class);
        Vouchers vouchers = house.getBean(Vouchers.class);
        var faults = new ArrayList<>(books.check(cooperative.id()));
        house.getBean(Closings.class)
                .check(cooperative.id())
                .forEach(fault -> faults.add(new Books.Fault("", fault.what())));
        house.getBean(Register.class)
                .check(cooperative.id())
                .forEach(fault -> faults.add(new Books.Fault("", fault)));
        Set<String> sound = new HashSet<>();
        for (var year : books.years(cooperative.id())) {
            for (Entry entry : books.journal(cooperative.id(), year)) {
                for (String hash : entry.vouchers()) {
                    if (!sound.contains(hash) && !isThere(vouchers, cooperative, hash)) {
                        faults.add(
                                new Books.Fault(
                                        entry.piece() + " (" + year.inFrench() + ")",
                                        "son justificatif "
                                                + hash.substring(0, 12)
                                                + "… manque, ou n'est plus le même."));
                    }
                    sound.add(hash);
                }
            }
        }
        return faults;
    }

    /// Opening a voucher compares its bytes with its hash.
    private static boolean isThere(Vouchers vouchers, Cooperative cooperative, String hash) {
        try {
            Optional<InputStream> content = vouchers.open(cooperative.id(), hash);
            if (content.isEmpty()) {
                return false;
            }
            content.get().close();
            return true;
        } catch (IllegalStateException | IOException lost) {
            return false;
        }
    }
}
