package org.loomhive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of style sheets and pictures that carry a version, so that they may be kept for long.
 */
@Named("asset")
@ApplicationScoped
public class Assets {
  /** The whole look of a site in one file, so that a page waits for one answer only. */
  public static final String LOOK = "/style/look.css";

  private static final List<String> SHEETS =
      List.of("/style/tokens.css", "/style/house.css", "/style/shop.css", "/style/portal.css");

  private static final int VERSION_BYTES = 4;

  @Inject ServletContext site;
  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final Set<String> given = ConcurrentHashMap.newKeySet();

  /**
   * @param path from the site's root, for example "/style/house.css"
   */
  public String of(String path) {
    return known.computeIfAbsent(path, this::versioned);
  }

  /** Whether pages of this node ask for exactly this address, version included. */
  public boolean isGiven(String address) {
    return given.contains(address);
  }

  /** All style sheets that this site has, one after the other. */
  public byte[] look() {
    var all = new ByteArrayOutputStream();
    SHEETS.forEach(sheet -> read(sheet).ifPresent(all::writeBytes));
    return all.toByteArray();
  }

  private String versioned(String path) {
    var address = site.getContextPath() + path;
    var content = path.equals(LOOK) ? Optional.of(look()) : read(path);
    if (content.isEmpty()) return address;
    var versioned = address + "?v=" + version(content.get());
    given.add(versioned);
    return versioned;
  }

  private Optional<byte[]> read(String path) {
    try (var content = site.getResourceAsStream(path)) {
      return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static String version(byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
