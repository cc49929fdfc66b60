using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using MimeKit;

namespace NewsPortal.Web.Mail;

/// <summary>How letters leave the house; bound from the section “Mail”. Without a host they are written to a folder.</summary>
public sealed class MailOptions
{
    /// <summary>The SMTP server.</summary>
    public string? Host { get; set; }

    /// <summary>Its port: 587 with STARTTLS, 465 with TLS from the first byte.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection must be sealed; only a server on the same machine may do without.</summary>
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>The name at the server, where it asks for one.</summary>
    public string? User { get; set; }

    /// <summary>The password at the server.</summary>
    public string? Password { get; set; }

    /// <summary>The sender's address; needed with a host.</summary>
    public string? From { get; set; }

    /// <summary>The folder for letters where there is no host; a local run has it in its data folder.</summary>
    public string? Folder { get; set; }
}

/// <summary>How a connection to the SMTP server is sealed.</summary>
public enum MailSecurity
{
    /// <summary>STARTTLS, refused where the server does not offer it.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>Not at all.</summary>
    None,
}

[OptionsValidator]
internal sealed partial class MailOptionsValidator : IValidateOptions<MailOptions>;

/// <summary>Refuses settings of which no letter could come.</summary>
internal sealed class MailPlaceValidator : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(MailOptions mail)
    {
        if (mail.From is { Length: > 0 } && !MailboxAddress.TryParse(mail.From, out _)) yield return "Mail__From is no e-mail address: write it as redaksi@example.id.";
        if (mail.Host is { Length: > 0 } && string.IsNullOrEmpty(mail.From)) yield return "Mail__From is missing: name the address that letters come from, as redaksi@example.id.";
        if (string.IsNullOrEmpty(mail.User) != string.IsNullOrEmpty(mail.Password)) yield return "Of Mail__User and Mail__Password one is missing: set both, or neither for a server that asks for none.";
        if (mail is { Security: MailSecurity.None, User.Length: > 0 }) yield return "Mail__Security is None, which would send Mail__Password in the open: set StartTls or Tls.";
    }
}
