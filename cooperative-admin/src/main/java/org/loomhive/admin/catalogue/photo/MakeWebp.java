package org.loomhive.admin.catalogue.photo;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.loomhive.catalog.picture.PictureFormat;
import org.loomhive.catalog.picture.SmallerFiles;

/**
 * Makes WebP files of pictures that are there as JPEG, a few at a time, so that nobody waits for
 * it. Its encoder is a library of the machine; where that cannot be loaded buyers get JPEG.
 */
@ApplicationScoped
public class MakeWebp {
  private static final Logger LOG = Logger.getLogger(MakeWebp.class.getName());
  private static final Duration STRETCH = Duration.ofSeconds(10);
  private static final int AT_ONCE = 6;
  private static final int QUALITY_PERCENT = 78;

  @Inject SmallerFiles files;

  private boolean isMissing;

  /** As long as there are any, but only for a while; gives how many were made. */
  public int some() {
    long end = System.nanoTime() + STRETCH.toNanos();
    int made = 0;
    for (int few = few(); few > 0; few = System.nanoTime() < end ? few() : 0) made += few;
    return made;
  }

  private int few() {
    if (isMissing) return 0;
    int made = 0;
    for (SmallerFiles.Wanted wanted : files.wanted(PictureFormat.WEBP, AT_ONCE)) {
      try {
        files.keep(PictureFormat.WEBP, wanted, webp(wanted.jpeg()));
      } catch (IOException unreadable) {
        files.keep(PictureFormat.WEBP, wanted, null);
      } catch (LinkageError noLibrary) {
        LOG.log(Level.WARNING, "event=webp missing={0}", noLibrary.getClass().getName());
        isMissing = true;
        return made;
      }
      made++;
    }
    return made;
  }

  static byte[] webp(byte[] jpeg) throws IOException {
    var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
    var bytes = new ByteArrayOutputStream();
    var writer = new WebPImageWriterSpi().createWriterInstance(null);
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionType("Lossy");
      how.setCompressionQuality(QUALITY_PERCENT / 100f);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
