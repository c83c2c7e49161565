package org.loomhive.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalAddressTest {
  private static final String SERVER = "jdbc:mysql://db.example.org:3306";

  @ParameterizedTest
  @ValueSource(strings = {SERVER, SERVER + "/", SERVER + "?", SERVER + "/?"})
  void a_schema_is_put_behind_the_server_however_it_is_written(String written) {
    var address = ExternalAddress.of(written, "loomhive_commerce");
    assertEquals(SERVER + "/loomhive_commerce", address.substring(0, address.indexOf('?')));
    assertTrue(address.contains("connectionTimeZone=UTC"), address);
  }

  @Test
  void what_a_person_asks_of_the_connection_stays_and_stands_first() {
    var address = ExternalAddress.of(SERVER + "/?sslMode=VERIFY_IDENTITY&user=x", "care");
    assertTrue(address.startsWith(SERVER + "/care?sslMode=VERIFY_IDENTITY&user=x&"), address);
    assertEquals(1, address.chars().filter(letter -> letter == '?').count());
    assertTrue(!address.contains("&&") && !address.contains("?&"), address);
  }

  @Test
  void without_a_schema_the_server_itself_is_meant() {
    assertTrue(ExternalAddress.of(SERVER, "").startsWith(SERVER + "/?"));
  }
}
