package jtbd.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** Which program this is, how it was built, and what it runs on. */
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties facts = new Properties();
        try (InputStream file = Versions.class.getResourceAsStream("build.properties")) {
            facts.load(file);
        }
        return new String[] {
            "jtbd " + facts.getProperty("version"),
            "build " + facts.getProperty("build"),
            "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
        };
    }
}
