package coop.quitus.activity;

import coop.quitus.ui.Choice;
import java.util.List;
import java.util.Map;

/// A project of the year, as a row of the report. Only counts and names of classes: no child is
/// named.
///
/// @param pupils how many, in digits; empty when nobody said
/// @param domain one of [#DOMAINS], empty when nobody said
/// @param cost a sum as it was typed: `412,50`; empty when nobody said
/// @param from where the house knows it from, in French; empty when a person wrote it
public record ActivityProject(
        String title,
        String classes,
        String pupils,
        String period,
        String domain,
        String partners,
        String cost,
        String funding,
        String production,
        String from) {

    /// How many rows a report has at most.
    public static final int MOST = 12;

    /// The parts of a row, as a form and a program name them.
    public static final List<String> PARTS =
            List.of(
                    "title",
                    "classes",
                    "pupils",
                    "period",
                    "domain",
                    "partners",
                    "cost",
                    "funding",
                    "production");

    /// What a project may be about.
    public static final List<Choice> DOMAINS =
            List.of(
                    new Choice("LIRE", "Lire et écrire"),
                    new Choice("ARTS", "Les arts"),
                    new Choice("EDD", "Le développement durable"),
                    new Choice("CITOYENNETE", "La citoyenneté"),
                    new Choice("ESS", "L'économie sociale et solidaire"),
                    new Choice("SOLIDARITE", "La solidarité"),
                    new Choice("SPORT", "Le sport"),
                    new Choice("SCIENCES", "Les sciences"),
                    new Choice("AUTRE", "Autre chose"));

    /// A row from its parts; those that are not there are empty.
    public static ActivityProject of(Map<String, String> parts, String from) {
        return new ActivityProject(
                parts.getOrDefault("title", ""),
                parts.getOrDefault("classes", ""),
                parts.getOrDefault("pupils", ""),
                parts.getOrDefault("period", ""),
                parts.getOrDefault("domain", ""),
                parts.getOrDefault("partners", ""),
                parts.getOrDefault("cost", ""),
                parts.getOrDefault("funding", ""),
                parts.getOrDefault("production", ""),
                from);
    }

    /// A part by its name.
    public String part(String name) {
        return switch (name) {
            case "title" -> title;
            case "classes" -> classes;
            case "pupils" -> pupils;
            case "period" -> period;
            case "domain" -> domain;
            case "partners" -> partners;
            case "cost" -> cost;
            case "funding" -> funding;
            case "production" -> production;
            default -> throw new IllegalArgumentException("a project has no " + name);
        };
    }

    public String domainInFrench() {
        return DOMAINS.stream()
                .filter(choice -> choice.value().equals(domain))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}
