package coop.quitus.tool;

import coop.quitus.federation.Cooperative;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.Matching;
import coop.quitus.treasury.Reconciliation;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Puts the bank beside the books.
@Command(
        name = "reconcile",
        description = "Rapproche la banque et les comptes, et dit ce qui reste.",
        mixinStandardHelpOptions = true)
final class ReconcileCommand extends Deed {

    @Mixin private final Which which = new Which();

    @Mixin private final When when = new When();

    @Option(
            names = "--accept-certain",
            description = "Accepte les rapprochements sûrs, et eux seuls.")
    private boolean acceptCertain;

    @Override
    int work(ConfigurableApplicationContext house, Voice voice) {
        Cooperative cooperative = which.in(house);
        Matching matching = house.getBean(Matching.class);
        if (acceptCertain) {
            int made =
                    matching.acceptCertain(
                                    cooperative.id(),
                                    Till.BANK,
                                    when.year(),
                                    Operator.ofThisMachine())
                            .size();
            voice.result(made + " rapprochement(s) accepté(s).");
        }
        Reconciliation state =
                matching.reconciliation(cooperative.id(), Till.BANK, when.year().lastDay());
        var bank = state.bank();
        voice.result("Solde des comptes : " + state.book().inFrench());
        voice.result("Solde de la banque : " + (bank == null ? "aucun relevé" : bank.inFrench()));
        state.outstanding()
                .forEach(one ->
                        voice.result(
                                "En attente : "
                                        + one.piece()
                                        + " "
                                        + (one.cheque().isEmpty()
                                                ? one.label()
                                                : "chèque " + one.cheque())
                                        + " "
                                        + one.amount().inFrench()));
        state.notInTheBooks()
                .forEach(line ->
                        voice.result(
                                "Pas dans les comptes : "
                                        + line.bookedOn()
                                        + " "
                                        + line.label()
                                        + " "
                                        + line.amount().inFrench()));
        voice.result("Écart inexpliqué : " + state.unexplained().inFrench());
        return 0;
    }
}
