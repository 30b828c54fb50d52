package coop.quitus.classroom.internal;

import coop.quitus.classroom.ClassJob;
import coop.quitus.classroom.JobTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A fair turn of jobs: pure, the same question has the same answer.
final class Turns {

    private Turns() {}

    /// @param terms all of this year, of retired jobs too
    /// @return for each job, as many pupils as it has places while there are some
    static Map<UUID, List<UUID>> next(List<ClassJob> jobs, List<UUID> pupils, List<JobTerm> terms) {
        // Whoever held fewest terms first, then whoever waits for longest.
        var waiting = new ArrayList<UUID>(pupils);
        waiting.sort(
                Comparator.<UUID>comparingLong(pupil -> held(terms, pupil))
                        .thenComparing(pupil -> lastDay(terms, pupil)));
        Map<UUID, List<UUID>> next = new LinkedHashMap<>();
        jobs.forEach(job -> next.put(job.id(), new ArrayList<>()));
        for (UUID pupil : waiting) {
            jobs.stream()
                    .filter(job -> next.getOrDefault(job.id(), List.of()).size() < job.places())
                    .min(
                            Comparator.<ClassJob>comparingLong(job -> held(terms, pupil, job))
                                    .thenComparingInt(
                                            job -> next.getOrDefault(job.id(), List.of()).size()))
                    .ifPresent(job ->
                            next.computeIfAbsent(job.id(), _ -> new ArrayList<>()).add(pupil));
        }
        return next;
    }

    private static long held(List<JobTerm> terms, UUID pupil) {
        return terms.stream().filter(term -> term.pupil().equals(pupil)).count();
    }

    private static long held(List<JobTerm> terms, UUID pupil, ClassJob job) {
        return terms.stream()
                .filter(term -> term.pupil().equals(pupil) && term.job().equals(job.id()))
                .count();
    }

    private static long lastDay(List<JobTerm> terms, UUID pupil) {
        return terms.stream()
                .filter(term -> term.pupil().equals(pupil))
                .mapToLong(term -> term.through().toEpochDay())
                .max()
                .orElse(Long.MIN_VALUE);
    }
}
