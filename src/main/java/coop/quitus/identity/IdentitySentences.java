package coop.quitus.identity;

import coop.quitus.kernel.Sentence;
import java.time.Duration;

/// What this room says, in French: every finding has its sentence.
public final class IdentitySentences {

    private IdentitySentences() {}

    public static Sentence of(PersonFinding finding) {
        return switch (finding) {
            case PersonFinding.NoPersonName() ->
                    say(
                            finding,
                            "Il manque un nom.",
                            "Écrivez-le comme on vous appelle à l'école.");
            case PersonFinding.NotAnEmail(String email) ->
                    say(
                            finding,
                            email.isBlank()
                                    ? "Il manque une adresse électronique."
                                    : "« " + email + " » n'est pas une adresse électronique.",
                            "Elle ressemble à prenom.nom@exemple.fr.");
            case PersonFinding.PasswordTooShort(int length) ->
                    say(
                            finding,
                            "Ce mot de passe a " + length + (length > 1 ? " signes." : " signe."),
                            "Il en faut au moins "
                                    + SignIn.SHORTEST_PASSWORD
                                    + " : une suite de quatre ou cinq mots convient.");
            case PersonFinding.PasswordTooLong() ->
                    say(
                            finding,
                            "Ce mot de passe est trop long.",
                            "Gardez-en au plus " + SignIn.LONGEST_PASSWORD + " signes.");
            case PersonFinding.PasswordIsCommon() ->
                    say(
                            finding,
                            "Ce mot de passe est de ceux que l'on essaie en premier.",
                            "Choisissez une suite de mots que personne ne devinerait.");
            case PersonFinding.PasswordIsThePerson() ->
                    say(
                            finding,
                            "Ce mot de passe est fait de votre nom ou de votre adresse.",
                            "Choisissez une suite de mots que personne ne devinerait.");
            case PersonFinding.WrongPair() ->
                    say(
                            finding,
                            "L'adresse et le mot de passe ne vont pas ensemble.",
                            "Vérifiez les deux, ou demandez un nouveau mot de passe.");
            case PersonFinding.WrongCurrentPassword() ->
                    say(
                            finding,
                            "Ce n'est pas votre mot de passe actuel.",
                            "Si vous l'avez oublié, déconnectez-vous et demandez-en un nouveau.");
            case PersonFinding.TooManyTries(Duration delay) ->
                    say(
                            finding,
                            "Il y a eu trop d'essais.",
                            "Attendez " + inWords(delay) + ", puis recommencez.");
            case PersonFinding.LinkIsGone() ->
                    say(
                            finding,
                            "Ce lien a déjà servi, ou il est trop ancien.",
                            "Demandez-en un nouveau depuis la page « Mot de passe oublié ».");
            case PersonFinding.WrongFirstCode() ->
                    say(
                            finding,
                            "Ce n'est pas le code de ce premier démarrage.",
                            "Recopiez celui qui est écrit dans la fenêtre où Quitus a démarré.");
            case PersonFinding.PasskeyRefused() ->
                    say(
                            finding,
                            "Cet appareil n'a pas été reconnu.",
                            "Recommencez, ou prenez votre mot de passe.");
        };
    }

    /// `30 secondes`, `2 minutes`: rounded up, so that nobody comes back too early.
    static String inWords(Duration delay) {
        if (delay.compareTo(Duration.ofMinutes(1)) < 0) {
            long seconds = Math.max(1, delay.toSeconds());
            return seconds + (seconds > 1 ? " secondes" : " seconde");
        }
        long minutes = (delay.toSeconds() + 59) / 60;
        return minutes + (minutes > 1 ? " minutes" : " minute");
    }

    private static Sentence say(PersonFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }
}
