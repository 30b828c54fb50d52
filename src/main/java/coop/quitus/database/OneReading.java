package coop.quitus.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Said of the method that answers a page opened often: all that its parts ask, its frame included,
/// is read as one page ([Tenancy#onePage]), where a question is asked once ([Tenancy#once]).
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneReading {}
