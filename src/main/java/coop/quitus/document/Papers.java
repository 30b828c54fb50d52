package coop.quitus.document;

/// Draws papers as files that will still open in ten years and that a screen reader can read:
/// PDF/A-3u (ISO 19005-3) with the structure of PDF/UA-1 (ISO 14289-1), letters and colours inside.
public interface Papers {

    /// The paper as a PDF. The same paper gives the same bytes.
    byte[] pdf(Paper paper);
}
