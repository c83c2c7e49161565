package org.loomhive.adapters.outbound;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;

/** A relay that takes mail from this house; encrypted whenever it offers that. */
record MailServer(String host, int port, String from) {
  private static final int USUAL_PORT = 25;
  private static final String PATIENCE_MILLIS = "5000";

  /** RFC 8058: the reader's own program posts this to the address. */
  private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

  /** Nothing, unless host and sender are configured. */
  static Optional<MailServer> configured() {
    var config = ConfigProvider.getConfig();
    var port = config.getOptionalValue("loomhive.mail.port", Integer.class).orElse(USUAL_PORT);
    var from = config.getOptionalValue("loomhive.mail.from", String.class);
    return config
        .getOptionalValue("loomhive.mail.host", String.class)
        .flatMap(host -> from.map(sender -> new MailServer(host, port, sender)));
  }

  void send(InternetAddress to, Letter letter) throws MessagingException {
    var mail = new MimeMessage(session());
    mail.setFrom(new InternetAddress(from));
    mail.setRecipient(RecipientType.TO, to);
    mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    mail.setText(letter.text(), StandardCharsets.UTF_8.name());
    mail.setHeader("Content-Language", letter.language());
    mail.setHeader("Auto-Submitted", "auto-generated");
    if (letter.leave().isPresent()) {
      mail.setHeader("List-Unsubscribe", "<" + letter.leave().get() + ">");
      mail.setHeader("List-Unsubscribe-Post", ONE_CLICK);
    }
    mail.setSentDate(new Date());
    Transport.send(mail);
  }

  private Session session() {
    var settings = new Properties();
    settings.setProperty("mail.smtp.host", host);
    settings.setProperty("mail.smtp.port", Integer.toString(port));
    settings.setProperty("mail.smtp.starttls.enable", "true");
    settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    return Session.getInstance(settings);
  }
}
