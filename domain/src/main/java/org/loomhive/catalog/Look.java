package org.loomhive.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a buyer chooses a variant by: its size, its colour, its pattern. Each may be left open. */
@Embeddable
public class Look implements Serializable {
  @Column(name = "size_name")
  private String size;

  @Enumerated(EnumType.STRING)
  @Column(name = "colour")
  private Colour colour;

  @Column(name = "shade")
  private String shade;

  @Column(name = "pattern")
  private String pattern;

  public Look() {
    // all is open
  }

  /** One of its own for another variant that looks the same. */
  Look copy() {
    var same = new Look();
    same.size = size;
    same.colour = colour;
    same.shade = shade;
    same.pattern = pattern;
    return same;
  }

  public Look sized(String name) {
    this.size = name;
    return this;
  }

  /**
   * @param called as its makers call the colour, for example lac red
   */
  public Look coloured(Colour family, String called) {
    this.colour = family;
    this.shade = called;
    return this;
  }

  public Look patterned(String name) {
    this.pattern = name;
    return this;
  }

  /** All that it is called, in English. */
  String words() {
    return Stream.of(size(), shade(), pattern())
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  public Optional<String> size() {
    return Optional.ofNullable(size);
  }

  public Optional<Colour> colour() {
    return Optional.ofNullable(colour);
  }

  public Optional<String> shade() {
    return Optional.ofNullable(shade);
  }

  public Optional<String> pattern() {
    return Optional.ofNullable(pattern);
  }
}
