using MimeKit;
using MimeKit.Utils;

namespace NewsPortal.Web.Mail;

/// <summary>Writes a letter down as it travels.</summary>
internal static class Letter
{
    public static MimeMessage Write(Email mail, MailboxAddress from, DateTimeOffset now) => new()
    {
        From = { from },
        To = { new MailboxAddress(mail.Name, mail.To) },
        Subject = mail.Subject,
        Date = now,
        MessageId = MimeUtils.GenerateMessageId(from.Domain),
        Headers = { { HeaderId.AutoSubmitted, "auto-generated" } },
        Body = new TextPart("plain") { Text = mail.Text },
    };
}
