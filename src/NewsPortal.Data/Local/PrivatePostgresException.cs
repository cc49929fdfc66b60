namespace NewsPortal.Data.Local;

/// <summary>The private cluster cannot be had; the message says what to do about it.</summary>
public sealed class PrivatePostgresException : Exception
{
    /// <summary>An exception without a word of advice; prefer the others.</summary>
    public PrivatePostgresException()
    {
    }

    /// <summary>What is wrong, and what to do.</summary>
    public PrivatePostgresException(string message)
        : base(message)
    {
    }

    /// <summary>What is wrong, what to do, and where it showed.</summary>
    public PrivatePostgresException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
