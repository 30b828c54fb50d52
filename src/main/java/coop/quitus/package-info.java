/// Quitus: the books and the life of a school cooperative. Each package below is a room;
/// `docs/architecture.md` draws them.
@NullMarked
package coop.quitus;

import org.jspecify.annotations.NullMarked;
