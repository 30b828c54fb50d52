package coop.quitus.tool;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Matching;
import coop.quitus.reconciliation.Reconciliation;
import coop.quitus.reconciliation.ReconciliationSentences;
import coop.quitus.reconciliation.Reconciliations;
import java.util.LinkedHashMap;
import java.util.Map;
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

    @Mixin private final Format format = new Format();

    @Option(
            names = "--accept-certain",
            description = "Accepte les rapprochements sûrs, et eux seuls.")
    private boolean acceptCertain;

    @Option(
            names = "--quiet-summer",
            description =
                    "Confirme qu'aucun mouvement n'a suivi le dernier relevé jusqu'au 31 août.")
    private boolean quietSummer;

    @Override
    int work(ConfigurableApplicationContext house, Voice voice) {
        Cooperative cooperative = which.in(house);
        Matching matching = house.getBean(Matching.class);
        int made = 0;
        if (acceptCertain) {
            made =
                    matching.acceptCertain(
                                    cooperative.id(),
                                    Till.BANK,
                                    when.year(),
                                    Operator.ofThisMachine())
                            .size();
        }
        Reconciliations reconciliations = house.getBean(Reconciliations.class);
        if (quietSummer) {
            Refusal.unlessDone(
                    reconciliations.saySummerWasQuiet(
                            cooperative.id(), Till.BANK, when.year(), Operator.ofThisMachine()),
                    ReconciliationSentences::of,
                    voice);
        }
        Reconciliation state =
                reconciliations.on(cooperative.id(), Till.BANK, when.year().lastDay());
        if (format.isForAProgram()) {
            voice.result(Format.line(forAProgram(made, state)));
        } else {
            forAPerson(made, state, voice);
        }
        return 0;
    }

    private static Map<String, Object> forAProgram(int made, Reconciliation state) {
        var object = new LinkedHashMap<String, Object>();
        var bank = state.bank();
        object.put("accepted", made);
        object.put("book_cents", state.book().cents());
        object.put("statement_balance_cents", bank == null ? null : bank.cents());
        object.put(
                "outstanding",
                state.outstanding().stream()
                        .map(one ->
                                Map.of(
                                        "piece", one.piece(),
                                        "cheque", one.cheque(),
                                        "cents", one.amount().cents()))
                        .toList());
        object.put("not_in_the_books", state.notInTheBooks().size());
        object.put("unexplained_cents", state.unexplained().cents());
        object.put("year_end_framed", state.yearEnd().holds());
        object.put(
                "findings",
                state.findings().stream()
                        .map(ReconciliationSentences::of)
                        .map(Sentence::onOneLine)
                        .toList());
        return object;
    }

    private void forAPerson(int made, Reconciliation state, Voice voice) {
        if (acceptCertain) {
            voice.result(made + " rapprochement(s) accepté(s).");
        }
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
        state.findings().stream().map(ReconciliationSentences::of).forEach(voice::remark);
    }
}
