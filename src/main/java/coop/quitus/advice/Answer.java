package coop.quitus.advice;

import java.util.List;

/// What the pack answers to a question.
///
/// @param question as it was asked
/// @param replies the most telling first; empty when the pack does not know
/// @param near the themes that come closest when it does not know
public record Answer(String question, List<Reply> replies, List<Topic> near) {

    public Answer {
        replies = List.copyOf(replies);
        near = List.copyOf(near);
    }

    public boolean known() {
        return !replies.isEmpty();
    }

    /// @param advice what holds here
    /// @param elsewhere what is said otherwise by the nation or by other associations
    public record Reply(Advice advice, List<Said> elsewhere) {
        public Reply {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /// @param where *la fédération*, or an association's name
    public record Said(String where, Advice advice) {}
}
