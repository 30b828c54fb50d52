package coop.quitus.federation.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.Place;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import coop.quitus.federation.web.FirstStepsPage.FirstStepsForm;
import coop.quitus.identity.FirstRun;
import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.Role;
import coop.quitus.identity.SessionCookies;
import coop.quitus.identity.Sessions;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The first start: who are you, in which association, for which school.
@Controller
class FirstStepsController {

    private final FirstRun firstRun;
    private final Places places;
    private final Founding founding;
    private final Mandates mandates;
    private final Sessions sessions;
    private final Clock clock;

    FirstStepsController(
            FirstRun firstRun,
            Places places,
            Founding founding,
            Mandates mandates,
            Sessions sessions,
            Clock clock) {
        this.firstRun = firstRun;
        this.places = places;
        this.founding = founding;
        this.mandates = mandates;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping(FirstRun.PATH)
    View ask(Frame frame) {
        onlyOnce();
        return page(frame, FirstStepsForm.EMPTY, List.of());
    }

    @PostMapping(FirstRun.PATH)
    View answer(
            Frame frame,
            @ModelAttribute FirstStepsForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        onlyOnce();
        Optional<Association> association = places.associationOf(form.association());
        Optional<NewCooperative> school = association.flatMap(one -> school(form, one));
        List<Finding> findings = examine(form, association, school, request.getRemoteAddr());
        if (!findings.isEmpty()) {
            return page(frame, form, findings).refused();
        }
        var opened =
                firstRun.open(
                        form.code(),
                        form.nom(),
                        form.courriel(),
                        form.motDePasse(),
                        request.getRemoteAddr());
        return switch (opened) {
            case Outcome.Refused<Person, PersonFinding> refused ->
                    page(frame, form, List.copyOf(refused.findings())).refused();
            case Outcome.Done<Person, PersonFinding> done -> {
                settle(done.value(), association.orElseThrow(), school);
                String secret =
                        sessions.open(done.value().id(), SessionCookies.deviceOf(request), false);
                SessionCookies.give(request, response, secret, false);
                yield SeeOther.page("/").saying("Bienvenue, " + done.value().name() + ".");
            }
        };
    }

    private void onlyOnce() {
        if (!firstRun.isNeeded()) {
            throw new NotFound("someone is known already");
        }
    }

    /// The school is for later when neither its number nor its name is given.
    private static Optional<NewCooperative> school(FirstStepsForm form, Association association) {
        return form.uai().isBlank() && form.ecole().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new NewCooperative(
                                association.id(),
                                form.uai(),
                                form.ecole(),
                                List.of(),
                                Optional.empty()));
    }

    private List<Finding> examine(
            FirstStepsForm form,
            Optional<Association> association,
            Optional<NewCooperative> school,
            String from) {
        var findings =
                new ArrayList<Finding>(
                        firstRun.examine(
                                form.code(), form.nom(), form.courriel(), form.motDePasse(), from));
        if (association.isEmpty()) {
            findings.add(new PlaceFinding.NoSuchAssociation());
        }
        school.map(founding::examine).ifPresent(findings::addAll);
        return findings;
    }

    /// The first person looks after the association, and keeps the first school until they name
    /// someone else.
    private void settle(Person first, Association association, Optional<NewCooperative> school) {
        give(first, Role.ASSOCIATION_STAFF, new Place.InAssociation(association.id()));
        give(first, Role.ASSOCIATION_OFFICER, new Place.InAssociation(association.id()));
        school.ifPresent(asked -> {
            if (founding.found(asked, first.acting())
                    instanceof Outcome.Done<Cooperative, PlaceFinding>(var founded, _)) {
                give(first, Role.MANDATE_HOLDER, new Place.InCooperative(founded.id()));
            }
        });
    }

    private void give(Person person, Role role, Place place) {
        var asked =
                new NewMandate(person.id(), role, place, LocalDate.now(clock), Optional.empty());
        if (mandates.give(asked, person.acting())
                instanceof Outcome.Refused<?, PlaceFinding> refused) {
            throw new IllegalStateException("a first mandate was refused: " + refused.findings());
        }
    }

    private FirstStepsPage page(Frame frame, FirstStepsForm form, List<Finding> findings) {
        List<Choice> associations =
                places.associations().stream()
                        .map(one ->
                                new Choice(one.department(), one.department() + " · " + one.name()))
                        .toList();
        List<Sentence> sentences = findings.stream().map(FirstStepsController::inPlace).toList();
        return new FirstStepsPage(frame.titled("Premiers pas"), form, associations, sentences);
    }

    /// The school's name and the person's stand in the same form, under two names.
    private static Sentence inPlace(Finding finding) {
        Sentence said = PlaceSentences.ofInvitation(finding);
        return finding instanceof PlaceFinding.NoName
                ? new Sentence(said.fact(), said.remedy(), said.rule(), "ecole", said.severity())
                : said;
    }
}
