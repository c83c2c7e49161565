package org.loomhive.payout.bank.profile;

import java.io.ByteArrayOutputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.bank.BankOrder;

/**
 * Writes an order as the profile of a bank wants it. Nothing that says who gets how much is ever
 * cut, and a name cannot begin another field.
 */
public final class ProfileWriter {
  private static final String LINE_END = "\r\n";

  private final BankProfile profile;
  private final BankOrder order;

  private ProfileWriter(BankProfile profile, BankOrder order) {
    this.profile = profile;
    this.order = order;
  }

  public static byte[] write(BankProfile profile, BankOrder order) {
    return new ProfileWriter(profile, order).bytes();
  }

  private byte[] bytes() {
    var out = new ByteArrayOutputStream();
    for (String line : lines()) out.writeBytes(encoded(line + LINE_END));
    if (out.size() > profile.mostBytes())
      throw new Refused(ProfileRefusal.FILE_TOO_BIG, out.size(), profile.mostBytes());
    return out.toByteArray();
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    add(lines, ProfilePart.HEADER, 0, null);
    int number = 0;
    for (var payment : order.payments()) add(lines, ProfilePart.ROW, ++number, payment);
    add(lines, ProfilePart.TRAILER, 0, null);
    return lines;
  }

  private void add(List<String> lines, ProfilePart part, int number, BankOrder.Payment payment) {
    var fields = profile.fields(part);
    if (fields.isEmpty()) return;
    lines.add(
        fields.stream()
            .map(field -> text(field, number, payment))
            .collect(Collectors.joining(profile.separator())));
  }

  private String text(ProfileField field, int number, BankOrder.Payment payment) {
    var value = field.source().isOfARow() ? ofRow(field.source(), number, payment) : ofOrder(field);
    var plain = tidy(value);
    if (field.width() > 0 && plain.length() > field.width()) plain = shorter(plain, field);
    return profile.isFixedWidth() ? field.filled(plain) : plain;
  }

  private static String shorter(String plain, ProfileField field) {
    if (!field.source().mayBeCut())
      throw new Refused(ProfileRefusal.FIELD_TOO_LONG, field.source(), field.width());
    return plain.substring(0, field.width());
  }

  /** Without line ends, separators and quotes. */
  private String tidy(String value) {
    var plain = value.replaceAll("[\\p{Cntrl}\"]+", " ");
    if (!profile.isFixedWidth()) plain = plain.replace(profile.separator(), " ");
    return plain.strip();
  }

  private String ofOrder(ProfileField field) {
    var payer = order.payer();
    return switch (field.source()) {
      case TEXT -> field.ownText();
      case RUN -> order.run().value();
      case DAY -> order.executeOn().format(profile.dayForm());
      case COUNT -> String.valueOf(order.payments().size());
      case SUM -> sum().amount().toPlainString();
      case SUM_COINS -> String.valueOf(sum().minor());
      case CURRENCY -> sum().currency();
      case PAYER_NAME -> payer.name();
      case PAYER_NUMBER -> payer.account().number();
      case PAYER_CODE -> payer.account().bankCode();
      default -> throw new IllegalStateException(field.source() + " is of a row");
    };
  }

  private static String ofRow(FieldSource source, int number, BankOrder.Payment payment) {
    return switch (source) {
      case ROW_NUMBER -> String.valueOf(number);
      case REFERENCE -> payment.ref().value();
      case AMOUNT -> payment.amount().amount().toPlainString();
      case AMOUNT_COINS -> String.valueOf(payment.amount().minor());
      case PAYEE_NAME -> payment.name();
      case PAYEE_NUMBER -> payment.account().number();
      case PAYEE_CODE -> payment.account().bankCode();
      default -> throw new IllegalStateException(source + " is of the order");
    };
  }

  private Money sum() {
    var amounts = order.payments().stream().map(BankOrder.Payment::amount).toList();
    return Money.sum(amounts.get(0).currency(), amounts);
  }

  private byte[] encoded(String line) {
    try {
      var encoder = profile.charset().newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
      var buffer = encoder.encode(CharBuffer.wrap(line));
      var bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (CharacterCodingException notInIt) {
      throw new Refused(ProfileRefusal.SIGN_NOT_WRITABLE, profile.charset().name());
    }
  }
}
