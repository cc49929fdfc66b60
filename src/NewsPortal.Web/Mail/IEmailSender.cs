namespace NewsPortal.Web.Mail;

/// <summary>Takes letters out of the house.</summary>
internal interface IEmailSender
{
    /// <summary>Whether letters reach the people they are for; otherwise they lie in a folder, or nowhere.</summary>
    bool Delivers { get; }

    /// <summary>Sends a letter, or fails: the caller tries again.</summary>
    Task SendAsync(Email mail, CancellationToken cancel);
}

/// <summary>A letter in plain text.</summary>
/// <param name="To">The address; never logged.</param>
/// <param name="Name">Who it is for.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The text.</param>
internal sealed record Email(string To, string Name, string Subject, string Text);
