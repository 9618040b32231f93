package jtbd.workspace.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import jtbd.dsl.findings.Finding;

/** Names by which a finding is known again when the lines around it have moved. */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();

    /** Made of rule and element, or file where there is none; findings alike in these are numbered as they stand. */
    String of(Finding finding, String path) {
        String about = finding.rule() + "\n" + (finding.element().isEmpty() ? path : finding.element());
        return hash(about + "\n" + seen.merge(about, 1, Integer::sum));
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
