package coop.quitus.funding.web;

import coop.quitus.funding.AccountWords;
import coop.quitus.funding.FunderAccount;
import coop.quitus.funding.FunderAccounts;
import coop.quitus.funding.RequestFinding;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The full report of a subsidy: read it, answer its questions, print it.
@Controller
class AccountController {

    private final FunderAccounts accounts;
    private final Rights rights;

    AccountController(FunderAccounts accounts, Rights rights) {
        this.accounts = accounts;
        this.rights = rights;
    }

    @GetMapping(Here.ACCOUNT)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person reader) {
        FunderAccount account = known(cooperative, year, code);
        String path = Here.register(cooperative, year);
        String here = path + "/" + code + "/cerfa";
        return new AccountPage(
                frame.titled("Le compte rendu de " + code),
                path,
                account,
                rights.opens("POST", here + "/reponses", reader),
                rights.opens("GET", here + "/feuillets-et-justificatifs.pdf", reader));
    }

    @GetMapping(Here.ACCOUNT + "/reponses")
    View questions(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        AccountWords words = known(cooperative, year, code).words();
        return questions(frame, cooperative, year, code, words, List.of());
    }

    @PostMapping(Here.ACCOUNT + "/reponses")
    View say(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var words =
                new AccountWords(
                        version,
                        sent.getOrDefault("mise-en-oeuvre", "").strip(),
                        sent.getOrDefault("beneficiaires", "").strip(),
                        sent.getOrDefault("lieux", "").strip(),
                        sent.getOrDefault("objectifs", "").strip(),
                        sent.getOrDefault("repartition", "").strip(),
                        sent.getOrDefault("ecarts", "").strip(),
                        sent.getOrDefault("nature", "").strip(),
                        sent.getOrDefault("observations", "").strip());
        return switch (accounts.say(cooperative, code, year, words, reader.acting())) {
            case Outcome.Done<AccountWords, RequestFinding> _ ->
                    SeeOther.page(Here.register(cooperative, year) + "/" + code + "/cerfa")
                            .saying("Vos réponses sont gardées.");
            case Outcome.Refused<AccountWords, RequestFinding>(List<RequestFinding> findings) ->
                    questions(frame, cooperative, year, code, words, Here.said(findings)).refused();
        };
    }

    private static AccountFormPage questions(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            AccountWords words,
            List<Sentence> sentences) {
        return new AccountFormPage(
                frame.titled("Ce que les chiffres ne disent pas"),
                Here.register(cooperative, year) + "/" + code + "/cerfa",
                words,
                sentences);
    }

    @GetMapping(Here.ACCOUNT + "/feuillets.pdf")
    View pdf(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person reader) {
        return download(known(cooperative, year, code), false, reader);
    }

    @GetMapping(Here.ACCOUNT + "/feuillets-et-justificatifs.pdf")
    View bundle(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person reader) {
        return download(known(cooperative, year, code), true, reader);
    }

    private Download download(FunderAccount account, boolean vouchers, Person reader) {
        return new Download(
                "compte-rendu-"
                        + account.report().subsidy().code().toLowerCase(Locale.ROOT)
                        + "-"
                        + account.year().startsIn()
                        + ".pdf",
                "application/pdf",
                out -> accounts.write(account, vouchers, out, reader.acting()));
    }

    private FunderAccount known(CooperativeId cooperative, SchoolYear year, String code) {
        return accounts.account(cooperative, code, year)
                .orElseThrow(() -> new NotFound("no subsidy " + code));
    }
}
