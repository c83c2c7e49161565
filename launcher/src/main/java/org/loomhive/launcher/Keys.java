package org.loomhive.launcher;

import java.util.Map;
import java.util.TreeMap;
import org.loomhive.launcher.home.Secrets;
import org.loomhive.launcher.home.Settings;
import org.loomhive.payout.letterbox.Letterbox;

/** The keys that sign links and seal names and payout details: configured, or made once. */
final class Keys {
  private static final String LINK = "loomhive.link.key";
  private static final String SEAL = "loomhive.seal.key";
  private static final String PUBLIC = "loomhive.letterbox.public";
  private static final String PRIVATE = "loomhive.letterbox.private";

  private Keys() {}

  /** By configuration key. */
  static Map<String, String> of(Settings settings, Secrets secrets) {
    var keys = new TreeMap<String, String>();
    for (String name : new String[] {LINK, SEAL})
      keys.put(name, settings.find(name).orElseGet(() -> secrets.key(name)));
    letterbox(settings, secrets, keys);
    return keys;
  }

  private static void letterbox(Settings settings, Secrets secrets, Map<String, String> keys) {
    if (settings.find(PUBLIC).isEmpty() && secrets.find(PUBLIC).isEmpty()) {
      var made = Letterbox.newKeys();
      secrets.put(PRIVATE, made.privateKey());
      secrets.put(PUBLIC, made.publicKey());
    }
    for (String name : new String[] {PUBLIC, PRIVATE})
      settings.find(name).or(() -> secrets.find(name)).ifPresent(key -> keys.put(name, key));
  }

  /** For use cases that run in this process: the demo. */
  static void lendToThisProcess(Map<String, String> keys) {
    keys.forEach(System::setProperty);
  }
}
