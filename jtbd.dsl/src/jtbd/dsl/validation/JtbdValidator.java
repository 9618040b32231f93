package jtbd.dsl.validation;

/** Checks nothing: Xtext asks for a validator of single things, and {@link FileValidator} runs the rules over files. */
public class JtbdValidator extends AbstractJtbdValidator {
}
