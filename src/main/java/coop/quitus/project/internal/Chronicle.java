package coop.quitus.project.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.Pictures;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectJournal;
import coop.quitus.project.ProjectLeaf;
import coop.quitus.pupil.Forgets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps the journals of projects.
@Component
final class Chronicle implements ProjectJournal, Forgets {

    private final Tenancy tenancy;
    private final Places places;
    private final Pictures pictures;
    private final ProjectTable table;
    private final LeafTable leaves;
    private final Words words;

    Chronicle(
            Tenancy tenancy,
            Places places,
            Pictures pictures,
            ProjectTable table,
            LeafTable leaves,
            Words words) {
        this.tenancy = tenancy;
        this.places = places;
        this.pictures = pictures;
        this.table = table;
        this.leaves = leaves;
        this.words = words;
    }

    @Override
    public List<ProjectLeaf> leaves(CooperativeId cooperative, UUID project) {
        return tenancy.reading(cooperative, () -> leaves.of(cooperative, project));
    }

    @Override
    public Outcome<ProjectLeaf, ProjectFinding> add(
            CooperativeId cooperative, UUID project, ProjectLeaf leaf, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Project> known = table.find(cooperative, project);
                    if (known.isEmpty()) {
                        return Outcome.refused(new ProjectFinding.NoSuchProject());
                    }
                    List<ProjectFinding> faults = faults(known.get(), leaf);
                    if (!faults.isEmpty()) {
                        return Outcome.refused(faults);
                    }
                    leaves.add(places.cooperative(cooperative).orElseThrow(), project, leaf, by);
                    return found(cooperative, project, leaf.id());
                });
    }

    private List<ProjectFinding> faults(Project project, ProjectLeaf leaf) {
        List<ProjectFinding> faults =
                words.faults(
                        project.cooperative(),
                        project.year(),
                        Map.of("titre", leaf.title(), "mots", leaf.words()),
                        ProjectLeaf.LONGEST);
        @Nullable UUID picture = leaf.picture();
        if (leaf.title().length() > 120) {
            faults.add(new ProjectFinding.TooLong("titre", 120));
        }
        if (leaf.words().isBlank() && picture == null) {
            faults.add(new ProjectFinding.Missing("mots", "un texte ou une image"));
        }
        if (picture != null && pictures.find(project.cooperative(), picture).isEmpty()) {
            faults.add(new ProjectFinding.NoSuchPicture());
        }
        if (!leaf.step().isEmpty() && project.step(leaf.step()).isEmpty()) {
            faults.add(new ProjectFinding.NoSuchStep());
        }
        if (!leaf.classCode().isEmpty() && !project.has(leaf.classCode())) {
            faults.add(new ProjectFinding.NoSuchClass(leaf.classCode()));
        }
        return faults;
    }

    private Outcome<ProjectLeaf, ProjectFinding> found(
            CooperativeId cooperative, UUID project, UUID leaf) {
        return Outcome.done(
                leaves.of(cooperative, project).stream()
                        .filter(one -> one.id().equals(leaf))
                        .findFirst()
                        .orElseThrow());
    }

    @Override
    public Outcome<ProjectLeaf, ProjectFinding> remove(
            CooperativeId cooperative, UUID project, UUID leaf, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<ProjectLeaf> known =
                            leaves.of(cooperative, project).stream()
                                    .filter(one -> one.id().equals(leaf))
                                    .findFirst();
                    if (known.isEmpty()) {
                        return Outcome.refused(new ProjectFinding.NoSuchPicture());
                    }
                    leaves.remove(cooperative, project, leaf);
                    return Outcome.done(known.get());
                });
    }

    @Override
    public String room() {
        return "project";
    }

    /// Words were refused whenever they named a child; a class list may have grown since. What
    /// names one now says « un élève ». Nothing else of a project is about a child.
    @Override
    public int forget(CooperativeId cooperative, SchoolYear year) {
        return tenancy.within(
                cooperative,
                () -> {
                    int touched = 0;
                    for (LeafTable.Words answer : leaves.answersOf(cooperative, year)) {
                        String without = words.withoutNames(cooperative, year, answer.words());
                        if (!without.equals(answer.words())) {
                            touched += leaves.rewrite(cooperative, answer, without);
                        }
                    }
                    for (ProjectLeaf leaf : leaves.leavesOf(cooperative, year)) {
                        String title = words.withoutNames(cooperative, year, leaf.title());
                        String without = words.withoutNames(cooperative, year, leaf.words());
                        if (!title.equals(leaf.title()) || !without.equals(leaf.words())) {
                            touched += leaves.rewrite(cooperative, leaf.id(), title, without);
                        }
                    }
                    return touched;
                });
    }
}
