package coop.quitus.federation;

import coop.quitus.bylaw.BylawSentences;
import coop.quitus.identity.IdentitySentences;
import coop.quitus.identity.PersonFinding;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;

/// What this room says, in French: every finding has its sentence.
public final class PlaceSentences {

    private PlaceSentences() {}

    /// For an invitation, which may be refused for the person as well as for the place.
    public static Sentence ofInvitation(Finding finding) {
        return switch (finding) {
            case PersonFinding about -> IdentitySentences.of(about);
            case PlaceFinding about -> of(about);
            default -> throw new IllegalArgumentException("not of an invitation: " + finding);
        };
    }

    public static Sentence of(PlaceFinding finding) {
        return switch (finding) {
            case PlaceFinding.NotAUai(String uai, String expected) ->
                    say(
                            finding,
                            "« "
                                    + uai
                                    + " » n'est pas un UAI"
                                    + (expected.isEmpty()
                                            ? "."
                                            : " : on attendait " + expected + "."),
                            "L'UAI a sept chiffres et une lettre ; il est sur tous les papiers de l'école.");
            case PlaceFinding.NoName() ->
                    say(finding, "L'école n'a pas de nom.", "Écrivez-le comme sur ses papiers.");
            case PlaceFinding.NoSuchAssociation() ->
                    say(
                            finding,
                            "Cette association départementale n'existe pas.",
                            "Donnez le code du département : 42, 2A, 974.");
            case PlaceFinding.NotAClassCode(String code) ->
                    say(
                            finding,
                            "« " + code + " » n'est pas un nom court de classe.",
                            "Prenez 1 à 20 lettres ou chiffres : CE2, CM1-CM2.");
            case PlaceFinding.ClassExists(String code) ->
                    say(
                            finding,
                            "La classe " + code + " existe déjà.",
                            "Donnez un autre nom court.");
            case PlaceFinding.BooksAreHere(String name) ->
                    say(
                            finding,
                            "Ces comptes sont déjà ici : " + name + ".",
                            "Rien n'a été changé.");
            case PlaceFinding.NoSuchCooperative() ->
                    say(finding, "Cette coopérative n'existe pas.", "Vérifiez son numéro.");
            case PlaceFinding.CooperativeIsClosed(LocalDate on) ->
                    say(
                            finding,
                            "Cette coopérative est fermée depuis le " + Dates.longDay(on) + ".",
                            "Ses livres restent à lire ; rien ne s'y ajoute, aucun mandat n'y commence.");
            case PlaceFinding.MandateOverlaps(String role) ->
                    say(
                            finding,
                            "Cette personne est déjà « " + role + " » ici à cette date.",
                            "Mettez fin au mandat en cours, ou changez les dates.");
            case PlaceFinding.EndsBeforeItBegins() ->
                    say(
                            finding,
                            "Le mandat finirait avant d'avoir commencé.",
                            "Vérifiez les deux dates.");
            case PlaceFinding.ReadsForATime(LocalDate first, LocalDate last) ->
                    say(
                            finding,
                            "Un commissaire aux comptes lit pour un temps : cette invitation n'a pas de fin, ou"
                                    + " elle est trop lointaine (AUD-02).",
                            "Donnez un dernier jour, du "
                                    + Dates.longDay(first)
                                    + " au "
                                    + Dates.longDay(last)
                                    + " ; l'invitation se prolonge à la page « Le commissaire aux comptes ».");
            case PlaceFinding.RoleDoesNotFit(String role) ->
                    say(
                            finding,
                            "« " + role + " » n'a pas de sens ici.",
                            "Choisissez un autre rôle.");
            case PlaceFinding.NotYoursToGive(String role) ->
                    say(
                            finding,
                            "Ce n'est pas à vous de confier ou de retirer le rôle « "
                                    + role
                                    + " ».",
                            "Demandez à l'association départementale.");
            case PlaceFinding.VerifiesOwnBooks() ->
                    say(
                            finding,
                            "Cette personne tient les comptes : elle ne peut pas aussi les vérifier.",
                            "Demandez à quelqu'un d'autre, un parent par exemple.");
            case PlaceFinding.NoSuchMandate() ->
                    say(
                            finding,
                            "Ce mandat n'existe pas, ou il est déjà fini.",
                            "Rien n'a changé.");
            case PlaceFinding.NoSuchClass(String code) ->
                    say(
                            finding,
                            "La classe « " + code + " » n'existe pas ici.",
                            "Choisissez-la dans la liste, ou ajoutez-la d'abord.");
            case PlaceFinding.NotASiren(String text) ->
                    say(
                            finding,
                            "« " + text + " » n'est pas un SIREN.",
                            "Il a neuf chiffres, dont le dernier vérifie les autres.");
            case PlaceFinding.NotASiret(String text) ->
                    say(
                            finding,
                            "« " + text + " » n'est pas un SIRET de cette association.",
                            "Il a quatorze chiffres, et commence par le SIREN.");
            case PlaceFinding.NotARna(String text) ->
                    say(
                            finding,
                            "« " + text + " » n'est pas un numéro RNA.",
                            "Il a un W et neuf signes ; il est sur le récépissé de la préfecture.");
            case PlaceFinding.NotAnAccount(String text) ->
                    say(
                            finding,
                            "« " + text + " » n'est pas un IBAN juste.",
                            "Recopiez-le du relevé d'identité bancaire (RIB) : FR76 puis 23 signes.");
            case PlaceFinding.AccountIsKnown(String bank) ->
                    say(finding, "Ce compte est déjà noté : " + bank + ".", "Rien n'a changé.");
            case PlaceFinding.NoBank() ->
                    say(
                            finding,
                            "Il manque le nom de la banque.",
                            "Écrivez-le comme vous l'appelez.");
            case PlaceFinding.OutOfBounds(String field, long least, long most) ->
                    say(
                            finding,
                            "Cette valeur n'est pas possible.",
                            "Donnez un nombre de " + least + " à " + most + ".");
            case PlaceFinding.FollowsAlready _ ->
                    say(
                            finding,
                            "Ces choix suivent déjà la fédération.",
                            "Il n'y a rien à changer.");
            case PlaceFinding.NoReason(SchoolYear year) -> BylawSentences.noReason(finding, year);
            case PlaceFinding.OutsideTheYear(String field, SchoolYear year) ->
                    say(
                            finding,
                            "Ce jour n'est pas dans l'année " + year.inFrench() + ".",
                            "Choisissez un jour du 1er septembre au 31 août.");
        };
    }

    private static Sentence say(PlaceFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }
}
