package org.loomhive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of style sheets and pictures that carry a version, so that they may be kept for long.
 */
@Named("asset")
@ApplicationScoped
public class Assets {
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

  private String versioned(String path) {
    try (var content = site.getResourceAsStream(path)) {
      var address = site.getContextPath() + path;
      if (content == null) return address;
      var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
      var versioned = address + "?v=" + HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
      given.add(versioned);
      return versioned;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
