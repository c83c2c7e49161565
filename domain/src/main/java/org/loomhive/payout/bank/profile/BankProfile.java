package org.loomhive.payout.bank.profile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the file of one bank looks. A change is a new row; the newest of its name counts. */
@Entity
@Table(name = "bank_profile")
public class BankProfile {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String name;

  @Column(name = "separator_sign")
  private String separator;

  private String charset;

  @Column(name = "day_pattern")
  private String dayPattern;

  @Column(name = "most_bytes")
  private int mostBytes;

  @Column(name = "loaded_by")
  private String loadedBy;

  @Column(name = "loaded_at")
  private Instant loadedAt;

  @ElementCollection
  @CollectionTable(name = "bank_profile_field", joinColumns = @JoinColumn(name = "profile_id"))
  @OrderBy("position")
  private List<ProfileField> fields = new ArrayList<>();

  protected BankProfile() {} // for EclipseLink

  /**
   * @param separator between fields; empty for fields of fixed width
   */
  BankProfile(String name, String separator, String charset, String dayPattern) {
    this.name = name;
    this.separator = separator;
    this.charset = charset;
    this.dayPattern = dayPattern;
  }

  BankProfile takesUpTo(int bytes) {
    this.mostBytes = bytes;
    return this;
  }

  BankProfile has(List<ProfileField> all) {
    fields.addAll(all);
    return this;
  }

  BankProfile loadedBy(String who, Instant now) {
    this.loadedBy = who;
    this.loadedAt = now;
    return this;
  }

  public String name() {
    return name;
  }

  public boolean isFixedWidth() {
    return separator.isEmpty();
  }

  String separator() {
    return separator;
  }

  Charset charset() {
    return Charset.forName(charset);
  }

  DateTimeFormatter dayForm() {
    return DateTimeFormatter.ofPattern(dayPattern, Locale.ROOT);
  }

  int mostBytes() {
    return mostBytes;
  }

  public String loadedBy() {
    return loadedBy;
  }

  public Instant loadedAt() {
    return loadedAt;
  }

  public List<ProfileField> fields(ProfilePart part) {
    return fields.stream().filter(field -> field.part() == part).toList();
  }
}
