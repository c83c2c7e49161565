package org.loomhive.payout.bank.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One field of a line: what stands in it and how it is filled up. */
@Embeddable
public class ProfileField {
  private int position;

  @Enumerated(EnumType.STRING)
  private ProfilePart part;

  @Enumerated(EnumType.STRING)
  private FieldSource source;

  private int width;

  @Column(name = "fill_left")
  private boolean fillLeft;

  @Column(name = "fill_sign")
  private String fillSign;

  @Column(name = "own_text")
  private String ownText;

  protected ProfileField() {} // for EclipseLink

  /**
   * @param width signs; 0 for a field of a separated file that may have any length
   */
  ProfileField(int position, ProfilePart part, FieldSource source, int width) {
    this.position = position;
    this.part = part;
    this.source = source;
    this.width = width;
    this.fillSign = " ";
    this.ownText = "";
  }

  ProfileField filledLeft(String sign) {
    this.fillLeft = true;
    this.fillSign = sign;
    return this;
  }

  ProfileField says(String text) {
    this.ownText = text;
    return this;
  }

  public int position() {
    return position;
  }

  public ProfilePart part() {
    return part;
  }

  public FieldSource source() {
    return source;
  }

  public int width() {
    return width;
  }

  String ownText() {
    return ownText;
  }

  String filled(String text) {
    var fill = fillSign.repeat(Math.max(0, width - text.length()));
    return fillLeft ? fill + text : text + fill;
  }
}
