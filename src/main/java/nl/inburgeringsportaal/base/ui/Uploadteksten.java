package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;

/** The words of a field that takes files, in the language of the reader. */
final class Uploadteksten {

  private Uploadteksten() {}

  /**
   * @param teGroot said of a file that is too large
   * @param soort said of a file of a kind that is not taken
   * @return the words
   */
  static UploadI18N van(String teGroot, String soort) {
    return new UploadI18N()
        .setDropFiles(new UploadI18N.DropFiles().setOne(tekst("sleep")).setMany(tekst("sleep")))
        .setAddFiles(new UploadI18N.AddFiles().setOne(tekst("kies")).setMany(tekst("kies")))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles(tekst("een-tegelijk"))
                .setFileIsTooBig(teGroot)
                .setIncorrectFileType(soort))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting(tekst("verbinden"))
                        .setStalled(tekst("wacht"))
                        .setProcessing(tekst("verwerken"))
                        .setHeld(tekst("wacht")))
                .setRemainingTime(
                    new UploadI18N.Uploading.RemainingTime().setPrefix(tekst("nog")).setUnknown(tekst("onbekend")))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable(tekst("mislukt"))
                        .setUnexpectedServerError(tekst("mislukt"))
                        .setForbidden(tekst("mislukt"))))
        .setFile(
            new UploadI18N.File()
                .setRetry(tekst("opnieuw"))
                .setStart(tekst("begin"))
                .setRemove(tekst("weg")));
  }

  private static String tekst(String deel) {
    return I18NProvider.translate("base.import." + deel);
  }
}
