package coop.quitus.project.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectSentences;
import java.util.List;
import java.util.stream.Collectors;

/// Where the pages of this room stand, and how findings become sentences.
final class Here {

    static final String PROJECTS = "/cooperatives/{cooperative}/exercices/{year}/projets";
    static final String PROJECT = PROJECTS + "/{project}";
    static final String STEP = PROJECT + "/etapes/{step}";

    static final String CLASS = "/classe/projets";
    static final String CLASS_PROJECT = CLASS + "/{project}";
    static final String CLASS_STEP = CLASS_PROJECT + "/etapes/{step}";

    private Here() {}

    static String projects(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/projets";
    }

    static List<Sentence> said(List<ProjectFinding> findings) {
        return findings.stream().map(ProjectSentences::of).toList();
    }

    /// The remarks in one breath, after an act that was done.
    static String remarks(List<ProjectFinding> findings) {
        return said(findings).stream()
                .map(sentence -> " " + sentence.fact())
                .collect(Collectors.joining());
    }
}
