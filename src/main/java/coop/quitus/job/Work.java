package coop.quitus.job;

/// What a room can do in the background: a bell of this room, which the room above answers with a
/// component.
///
/// It may be begun again from the start, by another process, at any moment: what it writes it
/// writes so that writing it twice changes nothing. It asks [JobRun#cancelled] between two steps,
/// and returns when told so.
public interface Work {

    /// Its name in the table of jobs, of the form `room.deed`: `membership.reminders`.
    String name();

    /// Does it. Whatever is thrown ends the job as failed, under a number to quote; the sentence of
    /// an exception is shown to nobody.
    void run(JobRun run) throws Exception;
}
