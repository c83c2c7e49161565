package org.loomhive.acceptance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Where a process waits for connections, as the system knows it (proc(5)). */
final class Listening {
  private static final String WAITS = "0A";
  private static final Set<String> THIS_MACHINE =
      Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  private Listening() {}

  static Set<Integer> ports(long pid) throws IOException {
    var ports = new TreeSet<Integer>();
    for (String address : addresses(pid))
      ports.add(Integer.parseInt(address.substring(address.indexOf(':') + 1), 16));
    return ports;
  }

  static Set<String> beyondThisMachine(long pid) throws IOException {
    var open = addresses(pid);
    if (open.isEmpty()) throw new AssertionError("process " + pid + " listens nowhere");
    open.removeIf(address -> THIS_MACHINE.contains(address.substring(0, address.indexOf(':'))));
    return open;
  }

  private static Set<String> addresses(long pid) throws IOException {
    var own = sockets(pid);
    var found = new HashSet<String>();
    for (String table : new String[] {"tcp", "tcp6"})
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "net", table))) {
        var cells = line.strip().split("\\s+");
        if (cells[3].equals(WAITS) && own.contains("socket:[" + cells[9] + "]"))
          found.add(cells[1]);
      }
    return found;
  }

  private static Set<String> sockets(long pid) throws IOException {
    var own = new HashSet<String>();
    try (var files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
      for (Path file : files.toList())
        if (Files.isSymbolicLink(file)) own.add(Files.readSymbolicLink(file).toString());
    }
    return own;
  }
}
