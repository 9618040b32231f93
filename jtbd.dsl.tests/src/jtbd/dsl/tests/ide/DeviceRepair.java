package jtbd.dsl.tests.ide;

/** The text that commands are tried on: an industry with one job that is far from done. */
final class DeviceRepair {

    static final String REPAIR = """
            package retail

            industry Repair "Device repair" {
              job ProveNobodyLooked "Prove that nobody looked" functional {
                when "I hand over a device"
                want "to see who touched it"
                importance 9/10
                satisfaction 3/10
              }
            }
            """;

    private DeviceRepair() {
    }
}
