package coop.quitus.funding;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The requests of subsidies of a cooperative.
public interface Requests {

    /// Begins a request. A budget that does not balance yet is kept and said.
    Outcome<FundingRequest, RequestFinding> begin(
            CooperativeId cooperative, SchoolYear year, RequestDraft draft, Actor by);

    /// Writes it anew; the earlier versions stay. Refused once it has its answer.
    ///
    /// @param version the version that was read: someone may have been faster
    Outcome<FundingRequest, RequestFinding> rewrite(
            CooperativeId cooperative, int number, int version, RequestDraft draft, Actor by);

    /// Takes the republican pledge with it (SUB-03). Once.
    Outcome<FundingRequest, RequestFinding> pledge(
            CooperativeId cooperative, int number, FundingRequest.Pledge pledge, Actor by);

    /// The funder's answer. Granted, it opens a file of the register under the answer's code, with
    /// the pledge; what the register refuses is refused here.
    Outcome<FundingRequest, RequestFinding> close(
            CooperativeId cooperative, int number, FundingRequest.Answer answer, Actor by);

    Optional<FundingRequest> request(CooperativeId cooperative, int number);

    /// All of them, the oldest first.
    List<FundingRequest> all(CooperativeId cooperative);

    /// The request that a file of the register answers, if it came from one.
    Optional<FundingRequest> behind(CooperativeId cooperative, String code);

    /// What a request lacks before its dossier can leave: nothing when it is ready.
    List<RequestFinding> lacks(RequestDraft draft, FundingRequest.@Nullable Pledge pledge);

    /// What the cooperative's books were in a school year, in the rows of the form, to start from.
    Budget booksOf(CooperativeId cooperative, SchoolYear year);

    /// Writes the dossier in the shape of CERFA 12156, sealed. The same request gives the same
    /// bytes.
    ///
    /// @throws IllegalStateException when it still lacks something
    void dossier(FundingRequest request, OutputStream out, Actor by) throws IOException;
}
