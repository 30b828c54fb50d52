package coop.quitus.document.internal;

/// A file made fit to be shown to others: what is stored.
@SuppressWarnings("ArrayRecordComponent") // never compared, only handed on
record Harmless(String mediaType, byte[] content) {}
