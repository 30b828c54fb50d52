/// A room that forgot to say that null is said.
package coop.quitus.house.sample.bread;
