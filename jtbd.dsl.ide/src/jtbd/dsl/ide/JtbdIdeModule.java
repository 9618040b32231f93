package jtbd.dsl.ide;

/** Which class does what for editors. */
public class JtbdIdeModule extends AbstractJtbdIdeModule {
}
