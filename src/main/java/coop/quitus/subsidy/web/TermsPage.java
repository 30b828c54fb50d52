package coop.quitus.subsidy.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Account;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The form of a subsidy's file: a new one, or its terms written anew.
///
/// @param path of the school year
/// @param file the file as it was read; null for a new one
/// @param charges the lines of the chart that a funder may exclude
/// @param typed what stands in the form
public record TermsPage(
        Frame frame,
        String path,
        @Nullable Subsidy file,
        List<Account> charges,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public List<Choice> kinds() {
        return Arrays.stream(FunderKind.values())
                .map(kind -> new Choice(kind.name(), kind.inFrench()))
                .toList();
    }

    public List<Integer> instalments() {
        return IntStream.rangeClosed(1, TermsForm.INSTALMENTS).boxed().toList();
    }

    public String action() {
        return file == null
                ? path + "/subventions"
                : path + "/subventions/" + file.code() + "/dossier";
    }
}
