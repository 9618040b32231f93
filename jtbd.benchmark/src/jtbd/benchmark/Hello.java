package jtbd.benchmark;

/** The floor of a start: a program that greets. */
public final class Hello {

    private Hello() {
    }

    public static void main(String[] arguments) {
        System.out.println("Hello");
    }
}
